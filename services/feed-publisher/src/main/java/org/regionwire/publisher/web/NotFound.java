package org.regionwire.publisher.web;

import java.util.List;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.regions.Area;
import org.regionwire.publisher.topics.Topic;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** 404, with what may be meant. */
final class NotFound {

    private NotFound() {}

    static ResponseEntity<byte[]> region(String asked, List<Area> near, Links links) {
        return Answers.problem(
                HttpStatus.NOT_FOUND,
                "No region has the code or name \"%s\".".formatted(asked),
                json ->
                        json.array(
                                "suggestions",
                                near,
                                area ->
                                        json.text("code", area.code())
                                                .text("name", area.fullName())
                                                .text("url", links.region(area.code()))));
    }

    static ResponseEntity<byte[]> topic(String asked, List<Topic> near, Links links) {
        return Answers.problem(
                HttpStatus.NOT_FOUND,
                "No topic has the code or label \"%s\".".formatted(asked),
                json ->
                        json.array(
                                "suggestions",
                                near,
                                topic ->
                                        json.text("code", topic.code())
                                                .text("name", topic.name())
                                                .text(
                                                        "url",
                                                        links.page(Section.topic(topic.code())))));
    }

    static ResponseEntity<byte[]> print(String asked, List<Coverage.Print> near, Links links) {
        return Answers.problem(
                HttpStatus.NOT_FOUND,
                "Nothing was printed in \"%s\".".formatted(asked),
                json ->
                        json.array(
                                "suggestions",
                                near,
                                print ->
                                        json.text("code", print.section().code())
                                                .text("name", print.fullName())
                                                .text("url", links.page(print.section()))));
    }
}
