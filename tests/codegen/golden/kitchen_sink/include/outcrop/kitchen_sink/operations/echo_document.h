// Input and output of Client::echo_document.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/document.h"
#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::echo_document. An absent member is not sent.
struct EchoDocumentRequest {
  std::optional<Document> payload{};
  std::optional<std::string> kind{};

  friend bool operator==(const EchoDocumentRequest&, const EchoDocumentRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const EchoDocumentRequest& in);

/// Output of Client::echo_document; valid as long as its Response.
struct EchoDocumentView {
  std::optional<DocumentView> payload{};
  std::optional<std::string_view> kind{};
};
const internal::Schema& schema_of(const EchoDocumentView*);

}  // namespace outcrop::kitchen_sink
