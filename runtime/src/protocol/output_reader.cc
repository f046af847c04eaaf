// Puts together what the body, the headers and the status of an answer say.
#include "protocol/output_reader.h"

#include <cstdint>
#include <new>

#include "base/ascii.h"
#include "json/problem.h"
#include "json/view_store.h"
#include "protocol/header_reader.h"

namespace outcrop::internal {
namespace {

constexpr std::size_t kMostShown = 40;

}  // namespace

bool has_no_value(std::string_view body) {
  const std::string_view text = trimmed(body.starts_with("\xef\xbb\xbf") ? body.substr(3) : body);
  return text.empty() || text == "null";
}

std::string problem_of_coding(const ResponseStorage& storage) {
  const std::string_view coding = trimmed(storage.headers.find("content-encoding"));
  if (coding.empty() || equal_ignoring_case(coding, "identity")) return {};
  return "its body is in the coding " + quoted(coding.substr(0, kMostShown)) + ", which was not asked for";
}

bool lacks_body(const OutputSchema& output, std::string_view body) {
  return output.needs_body && (output.payload ? body.empty() : has_no_value(body));
}

bool read_output(JsonReader& reader, const OutputSchema& output, ResponseStorage& storage, void* view,
                 std::string& problem) {
  if (problem = problem_of_coding(storage); !problem.empty()) return false;
  if (!reader.decode_payload(output, storage.body, storage.arena, view)) {
    problem = reader.problem();
    return false;
  }
  try {
    Problem of_headers;
    if (!read_headers(output, storage, view, of_headers)) {
      problem = of_headers.text();
      return false;
    }
    if (output.status_code) {
      const Field& field = *output.status_code;
      void* const to = at_offset(view, field.offset);
      void* const built = begin_slot(*field.type, field.slot, to, storage.arena);
      store(built, static_cast<std::int32_t>(storage.status));
      finish_slot(*field.type, field.slot, to, built);
    }
  } catch (const std::bad_alloc&) {
    problem = "not enough memory to read the headers";
    return false;
  }
  return true;
}

}  // namespace outcrop::internal
