// What the body of an error says, in the forms that services and what stands in front of them write.
#pragma once

#include <string>
#include <string_view>

#include "outcrop/internal/json_reader.h"
#include "outcrop/internal/response_storage.h"

namespace outcrop::internal {

/// Members that the body does not have are empty.
struct ErrorText {
  std::string type{};  ///< as it stands, with namespace and URI
  std::string message{};
  std::string request_id{};
};

/// JSON: `__type`, `code`, `message` and `Message` of restJson1; `errorType`, `errorMessage`; OAuth's `error` and
/// `error_description`; `title` and `detail` of RFC 9457; and all of that in `Output`, as AWS's front writes it, in
/// `error`, and in the first of `errors`. A `type` counts where nothing says more, for `{"type": "error"}` says
/// nothing. XML: `<FooException><Message>`, `<Error><Code>`, the latter also inside `ErrorResponse` or `Response`.
ErrorText read_error_text(JsonReader& reader, const PaddedBuffer& body, Arena& arena);
ErrorText read_error_text(std::string_view body);

/// In Exception, Error or Fault.
bool ends_like_error_name(std::string_view name);

/// What a message may show of a text of the peer: all but of a very long one, whose beginning is followed by "...".
std::string shortened(std::string_view text);

/// The beginning of any other body, on one line and without tags, for a message.
std::string beginning_of_body(std::string_view body);

}  // namespace outcrop::internal
