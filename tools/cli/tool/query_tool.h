// `outcrop query`: a JMESPath expression on any JSON.
#pragma once

#include <string>

#include "command/console.h"
#include "output/formats.h"

namespace outcrop::cli {

/// Reads standard input or, when `file` is not empty, that file. Throws InputError, which names the kind of a wrong
/// expression as the specification does.
int query_json(const std::string& expression, const std::string& file, Format format, Console& console);

}  // namespace outcrop::cli
