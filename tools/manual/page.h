// Manual pages (section 1, for groff's man macros) from their parts. What is handed over is plain text.
#pragma once

#include <string>
#include <string_view>

namespace outcrop::manual {

/// The beginning of the page: title, name and purpose, and how it is called.
std::string page_head(std::string_view name, std::string_view purpose, std::string_view synopsis,
                      std::string_view version);

/// `body` is made by the functions below; an empty one has no section.
std::string section(std::string_view name, std::string_view body);
std::string subsection(std::string_view name, std::string_view body);

std::string paragraph(std::string_view text);
/// An option, or another name with what it is about.
std::string tagged(std::string_view name, std::string_view text);
/// Lines that stay as they are.
std::string literal(std::string_view text);
/// Another page of section 1.
std::string reference(std::string_view name);

}  // namespace outcrop::manual
