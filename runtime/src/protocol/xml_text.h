// Elements of XML by their names without namespaces and in either case, as services and what stands before them write
// it.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "base/ascii.h"

namespace outcrop::internal {

inline std::string_view local_name(const pugi::xml_node& element) {
  const std::string_view name = element.name();
  return name.substr(name.rfind(':') + 1);  // npos + 1 is 0
}

/// The first child of this name; a null node where there is none.
inline pugi::xml_node child(const pugi::xml_node& parent, std::string_view name) {
  return parent.find_child([name](const pugi::xml_node& each) { return equal_ignoring_case(local_name(each), name); });
}

/// The element's own text, with all of its CDATA sections.
inline std::string text_of(const pugi::xml_node& element) {
  std::string text;
  for (const pugi::xml_node& piece : element.children())
    if (piece.type() == pugi::node_pcdata || piece.type() == pugi::node_cdata) text += piece.value();
  return text;
}

}  // namespace outcrop::internal
