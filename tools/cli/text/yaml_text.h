// YAML, read and written through libyaml.
#pragma once

#include <outcrop/document.h>

#include <string>
#include <string_view>

namespace outcrop::cli {

/// One document, by YAML's core schema: plain true, 5 and null are no strings. Throws InputError: `origin`, line and
/// column.
Document parse_yaml(std::string_view text, std::string_view origin);

/// Block style; strings that would be read as something else stand in quotes.
std::string to_yaml(const Document& value);

}  // namespace outcrop::cli
