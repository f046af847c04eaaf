// Looking for type and message of an error, the most specific form first.
#include "protocol/error_body.h"

#include <algorithm>
#include <initializer_list>
#include <pugixml.hpp>

#include "base/ascii.h"
#include "json/utf8.h"

namespace outcrop::internal {
namespace {

constexpr std::size_t kMostOfLineShown = 512;

std::string_view text_of(const DocumentView* value) {
  return value ? value->as_string().value_or(std::string_view()) : std::string_view();
}

// The first of these members that is a text and not empty.
std::string_view first_text(const DocumentView& object, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names)
    if (const std::string_view text = text_of(object.find(name)); !text.empty()) return text;
  return {};
}

bool is_name(std::string_view text) { return text.find_first_of(" \t\r\n") == std::string_view::npos; }

void take_from(const DocumentView& object, ErrorText& found) {
  if (found.type.empty()) found.type = first_text(object, {"__type", "code", "Code", "type", "errorType", "errorCode"});
  if (found.message.empty())
    found.message = first_text(object, {"message", "Message", "errorMessage", "error_description"});
}

ErrorText text_of_json(const DocumentView& body) {
  ErrorText found;
  take_from(body, found);
  for (const std::string_view name : {"Output", "error", "Error"})
    if (const DocumentView* const inside = body.find(name)) take_from(*inside, found);
  const std::string_view error = text_of(body.find("error"));
  if (found.type.empty() && is_name(error)) found.type = error;
  const DocumentView* const detail = body.find("detail");
  if (found.message.empty() && detail)
    found.message = detail->as_string() ? std::string(*detail->as_string()) : beginning_of_body(to_json(*detail));
  if (found.message.empty()) found.message = error;
  return found;
}

std::string_view local_name(const pugi::xml_node& element) {
  const std::string_view name = element.name();
  return name.substr(name.find(':') + 1);  // npos + 1 is 0
}

pugi::xml_node child(const pugi::xml_node& element, std::string_view name) {
  return element.find_child([name](const pugi::xml_node& each) { return equal_ignoring_case(local_name(each), name); });
}

ErrorText text_of_xml(std::string_view body) {
  pugi::xml_document document;
  if (!document.load_buffer(body.data(), body.size())) return {};
  pugi::xml_node error = document.document_element();
  std::string_view request_id = child(error, "RequestId").text().get();
  if (const pugi::xml_node errors = child(error, "Errors")) error = errors;
  if (const pugi::xml_node inside = child(error, "Error")) error = inside;
  if (request_id.empty()) request_id = child(error, "RequestId").text().get();
  const pugi::xml_node code = child(error, "Code");
  const std::string_view name = local_name(error);
  if (!code && !name.ends_with("Exception") && !name.ends_with("Error") && !name.ends_with("Fault")) return {};
  return {.type = code ? std::string(trimmed(code.text().get())) : std::string(name),
          .message = std::string(trimmed(child(error, "Message").text().get())),
          .request_id = std::string(trimmed(request_id))};
}

// Tags become blanks, and what scripts and styles hold is left out.
std::string without_tags(std::string_view page) {
  std::string text;
  std::size_t at = 0;
  while (at < page.size()) {
    const std::size_t tag = std::min(page.find('<', at), page.size());
    text.append(page.substr(at, tag - at)).append(" ");
    at = tag;
    for (const std::string_view hidden : {"<style", "<script"})
      if (starts_with_ignoring_case(page.substr(at), hidden)) at = std::min(page.find("</", at), page.size());
    at = std::min(page.find('>', at), page.size() - 1) + 1;
  }
  return text;
}

}  // namespace

ErrorText read_error_text(JsonReader& reader, const PaddedBuffer& body, Arena& arena) {
  const std::string_view text = trimmed(body.view());
  if (text.starts_with('<')) return text_of_xml(text);
  DocumentView document;
  if (text.empty() || !reader.decode_document(body, arena, document)) return {};
  return text_of_json(document);
}

std::string beginning_of_body(std::string_view body) {
  const std::string page = trimmed(body).starts_with('<') ? without_tags(body) : std::string(body);
  std::string line;
  for (const char c : trimmed(page)) {
    const bool blank = static_cast<unsigned char>(c) <= 0x20 || c == 0x7f;
    if (!blank || !line.ends_with(' ')) line += blank ? ' ' : c;
  }
  if (!is_utf8(line))
    std::ranges::replace_if(
        line, [](char c) { return (c & 0x80) != 0; }, '?');
  return line.size() <= kMostOfLineShown ? line : std::string(first_of_utf8(line, kMostOfLineShown)) + "...";
}

}  // namespace outcrop::internal
