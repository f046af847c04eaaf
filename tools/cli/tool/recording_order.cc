#include "tool/recording_order.h"

#include <outcrop/document.h>

#include <algorithm>
#include <cstdint>

#include "command/exit_code.h"
#include "output/value.h"
#include "text/base64.h"
#include "text/input_error.h"
#include "text/input_text.h"
#include "tool/event_frames.h"

namespace outcrop::cli {
namespace {

/// Counts objects that have an order: of two members or more.
class MemberOrders {
 public:
  void add(const Document& value, const Document& exchange) {
    for (const Document& element : value.elements()) add(element, exchange);
    const auto& members = value.members();
    for (const auto& member : members) add(member.second, exchange);
    if (members.size() < 2) return;
    ++objects_;
    if (std::ranges::is_sorted(members, {}, [](const auto& member) -> std::string_view { return member.first; }))
      return;
    if (++unsorted_ > 1) return;
    Document::Array names;
    for (const auto& member : members) names.emplace_back(member.first);
    example_ = {
        {"method", *exchange.find("method")}, {"target", *exchange.find("target")}, {"members", std::move(names)}};
  }

  Document told() const {
    const char* const order = objects_ == 0 ? "unknown" : unsorted_ == 0 ? "sorted" : "other";
    Document::Object told{{"memberOrder", order}, {"objects", objects_}, {"unsorted", unsorted_}};
    if (unsorted_ > 0) told.emplace_back("example", example_);
    return Document(std::move(told));
  }

 private:
  std::int64_t objects_{};
  std::int64_t unsorted_{};
  Document::Object example_;
};

/// What is no JSON has no members.
void add_body(const Document& exchange, MemberOrders& orders) {
  const Document* const body = exchange.find("body");
  if (!body) return;
  std::string bytes(body->as_string().value_or(""));
  if (const Document* const encoded = body->find("base64"))
    bytes = base64_decode(encoded->as_string().value_or("")).value_or("");
  if (const auto whole = Document::parse(bytes)) return orders.add(*whole, exchange);
  for (std::size_t offset = 0; offset < bytes.size();) {
    const EventFrame frame = read_frame(bytes, offset);
    if (frame.length == 0) return;
    if (const auto event = Document::parse(frame.payload)) orders.add(*event, exchange);
    offset += frame.length;
  }
}

}  // namespace

int show_recording_order(const std::string& file, Format format, Console& console) {
  const std::string origin = file.empty() ? "standard input" : file;
  const std::string text = read_file(file.empty() ? "/dev/stdin" : file, origin);
  MemberOrders orders;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const Document exchange = parse_json(std::string_view(text).substr(begin, end - begin), origin);
    begin = end + 1;
    if (!exchange.find("method") || !exchange.find("target"))
      throw InputError(origin + " is no recording: each line of one is a request and its answer");
    add_body(exchange, orders);
  }
  console.out.write(laid_out(to_json(orders.told()), format, console.out.width(), {}));
  return exit_code::success;
}

}  // namespace outcrop::cli
