// Any JSON value in one of the formats.
#pragma once

#include <string>
#include <string_view>

#include "output/formats.h"
#include "output/table.h"

namespace outcrop::cli {

/// The value's lines; `width` is that of tables. Throws OutputError where it is nested too deeply for the format.
std::string laid_out(std::string_view json, Format format, int width, TimeNames times);

}  // namespace outcrop::cli
