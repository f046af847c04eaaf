// map_file: a file as a Blob that needs no memory of its own.
#pragma once

#include <string>

#include "outcrop/blob.h"
#include "outcrop/result.h"

namespace outcrop {

/// The bytes of a regular file, read by the system as they are needed, and mapped until the last copy of the Blob is
/// gone. Nobody may write to the file or shorten it until then: reading behind its new end stops the program (SIGBUS).
/// Errors: ErrorKind::validation, "UnreadableFile".
Result<Blob> map_file(const std::string& path);

}  // namespace outcrop
