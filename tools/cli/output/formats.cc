#include "output/formats.h"

#include <utility>

namespace outcrop::cli {
namespace {

constexpr std::pair<std::string_view, Format> formats[] = {{"table", Format::table}, {"json", Format::json},
                                                           {"jsonl", Format::jsonl}, {"text", Format::text},
                                                           {"yaml", Format::yaml},   {"csv", Format::csv}};

}  // namespace

std::optional<Format> parse_format(std::string_view text) {
  for (const auto& [name, format] : formats)
    if (name == text) return format;
  return std::nullopt;
}

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const auto& [name, format] : formats) names.emplace_back(name);
  return names;
}

}  // namespace outcrop::cli
