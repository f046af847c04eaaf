// Looking for type and message of an error, the most specific form first.
#include "protocol/error_body.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "json/utf8.h"
#include "outcrop/internal/error_reader.h"
#include "protocol/xml_text.h"

namespace outcrop::internal {
namespace {

constexpr std::size_t kMostOfLineShown = 512;
constexpr std::size_t kMostOfMessageShown = std::size_t{8} << 10;
constexpr int kMostBodiesInAnother = 4;
constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

std::string shortened_to(std::string_view text, std::size_t most) {
  return text.size() <= most ? std::string(text) : std::string(first_of_utf8(text, most)) + "...";
}

// What an error may be told in.
constexpr std::array<std::string_view, 7> kAroundErrors{"Output", "ErrorResponse", "Response", "error",
                                                        "Error",  "errors",        "Errors"};

std::string_view string_in(const DocumentView* value) {
  return value ? value->as_string().value_or(std::string_view()) : std::string_view();
}

class JsonError {
 public:
  ErrorText read(const DocumentView& body) {
    take_from(body);
    if (is_name(word_)) take(found_.type, word_);
    if (const DocumentView* const detail = body.find("detail"); detail && !detail->is_null() && !detail->as_string())
      take(found_.message, beginning_of_body(to_json(*detail)));
    take(found_.message, word_);
    return std::move(found_);
  }

 private:
  static bool is_name(std::string_view text) { return !sanitized_error_name(text).empty(); }

  static void take(std::string& member, std::string_view text) {
    if (member.empty()) member = text;
  }

  // What is found first stays.
  void take_from(const DocumentView& body, int depth = 0) {
    for (const std::string_view name : {"__type", "code", "Code", "errorType", "errorCode"}) take_type(body, name);
    for (const std::string_view name : {"message", "Message", "errorMessage", "error_description", "detail", "title"})
      take(found_.message, string_in(body.find(name)));
    for (const std::string_view name : {"RequestId", "requestId", "request_id"})
      take(found_.request_id, string_in(body.find(name)));
    if (depth < kMostBodiesInAnother)
      for (const std::string_view name : kAroundErrors) take_inside(body.find(name), depth);
    // {"type": "error"} and RFC 9457's about:blank say nothing.
    if (const std::string_view type = string_in(body.find("type")); type != "error" && !type.starts_with("about:"))
      take_type(body, "type");
  }

  void take_type(const DocumentView& body, std::string_view name) {
    const std::string_view type = string_in(body.find(name));
    if (is_name(type)) take(found_.type, type);
  }

  // A text is a name or a message: {"error": "invalid_grant"}, {"error": "no such path"}. Of several errors, the first.
  void take_inside(const DocumentView* inside, int depth) {
    if (inside && !inside->elements().empty()) inside = &inside->elements().front();
    if (!inside) return;
    take(word_, string_in(inside));
    take_from(*inside, depth + 1);
  }

  ErrorText found_;
  std::string word_;
};

ErrorText text_of_xml(std::string_view body) {
  pugi::xml_document document;
  if (!document.load_buffer(body.data(), body.size())) return {};
  pugi::xml_node error = document.document_element();
  std::string request_id = text_of(child(error, "RequestId"));
  if (const pugi::xml_node errors = child(error, "Errors")) error = errors;
  if (const pugi::xml_node inside = child(error, "Error")) error = inside;
  if (request_id.empty()) request_id = text_of(child(error, "RequestId"));
  const pugi::xml_node code = child(error, "Code"), message = child(error, "Message");
  const std::string_view name = local_name(error);
  if (!code && !ends_like_error_name(name)) return {};
  return {.type = code ? text_of(code) : std::string(name),
          .message = std::string(trimmed(text_of(message ? message : error))),
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
  std::string_view text = body.view();
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  text = trimmed(text);
  if (text.starts_with('<')) return text_of_xml(text);
  DocumentView document;
  if (text.empty() || !reader.decode_document(PaddedText::padded_by_caller(text.data(), text.size()), arena, document))
    return {};
  if (document.elements().empty()) return JsonError().read(document);
  return JsonError().read(document.elements().front());
}

ErrorText read_error_text(std::string_view body) {
  PaddedBuffer text;
  if (!text.assign(body)) return {};
  text.seal();
  JsonReader reader;
  Arena arena;
  return read_error_text(reader, text, arena);
}

bool ends_like_error_name(std::string_view name) {
  return name.ends_with("Exception") || name.ends_with("Error") || name.ends_with("Fault");
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
  return shortened_to(line, kMostOfLineShown);
}

std::string shortened(std::string_view text) { return shortened_to(text, kMostOfMessageShown); }

}  // namespace outcrop::internal
