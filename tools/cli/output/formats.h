// Formats of what goes to standard output.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop::cli {

enum class Format : std::uint8_t { table, json, jsonl, text, yaml, csv };

/// Empty for what is the name of none.
std::optional<Format> parse_format(std::string_view name);

/// All of them, as they are typed.
std::vector<std::string> format_names();

}  // namespace outcrop::cli
