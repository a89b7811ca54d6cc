package org.regionwire.ingest.dropping;

/**
 * A file that somebody dropped, whole.
 *
 * @param provider whose folder it lay in
 * @param name of the file, without its folder
 */
public record DroppedFile(String provider, String name, byte[] content) {

    DroppedFile with(byte[] read) {
        return new DroppedFile(provider, name, read);
    }

    public FileType type() {
        return FileType.of(name, content);
    }

    public FileName says() {
        return FileName.of(name);
    }
}
