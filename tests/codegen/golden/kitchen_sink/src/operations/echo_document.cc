// Client::echo_document: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/echo_document.h"

#include <cstddef>
#include <utility>

#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/kitchen_sink/client.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::kitchen_sink {
namespace {

constexpr internal::Field echo_document_fields[] = {
    {"payload", &internal::document_type, offsetof(EchoDocumentView, payload), internal::Slot::optional},
    {"Content-Type", &internal::string_type, offsetof(EchoDocumentView, kind), internal::Slot::optional},
};
constexpr internal::Schema echo_document_schema =
    internal::structure_schema<EchoDocumentView>("EchoDocumentIO", echo_document_fields);
constexpr internal::HeaderField echo_document_headers[] = {
    {.name = "content-type",
     .type = &internal::string_type,
     .offset = offsetof(EchoDocumentView, kind),
     .slot = internal::Slot::optional},
};
constexpr internal::OutputSchema echo_document_output{
    .view = &echo_document_schema,
    .payload = &echo_document_fields[0],
    .headers = echo_document_headers,
};
constexpr internal::Operation echo_document_operation{
    .service = &common::service,
    .name = "EchoDocument",
    .errors = common::errors,
    .output = &echo_document_output,
};

internal::HttpRequest encode(const EchoDocumentRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/echo/document"};
  out.header("Content-Type", in.kind);
  out.json_payload(in.payload, /*empty_object=*/false);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const EchoDocumentRequest& in) {
  writer.begin_object();
  writer.member("payload", in.payload);
  writer.member("kind", in.kind);
  writer.end_object();
}

const internal::Schema& schema_of(const EchoDocumentView*) { return echo_document_schema; }

Response<EchoDocumentView> Client::echo_document(const EchoDocumentRequest& request, const CallOptions& options) const {
  return internal::call<EchoDocumentView>(*connection_, echo_document_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const EchoDocumentRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, echo_document_operation, encode(request), options);
}

}  // namespace outcrop::kitchen_sink
