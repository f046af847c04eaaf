// EchoDocument: the output of Client::echo_document, owned.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/document.h"
#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct EchoDocumentView;

struct EchoDocument {
  std::optional<Document> payload{};
  std::optional<std::string> kind{};

  friend bool operator==(const EchoDocument&, const EchoDocument&) = default;
};
EchoDocument to_owned(const EchoDocumentView& view);
void write_json(internal::JsonWriter& writer, const EchoDocument& in);

}  // namespace outcrop::kitchen_sink
