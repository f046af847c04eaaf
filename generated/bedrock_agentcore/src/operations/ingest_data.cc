// Client::ingest_data: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/ingest_data.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field ingest_data_fields[] = {
    {"sessionId", &internal::string_type, offsetof(IngestDataView, session_id), internal::Slot::plain},
};
constexpr internal::Schema ingest_data_schema =
    internal::structure_schema<IngestDataView>("IngestDataOutput", ingest_data_fields);
constexpr internal::OutputSchema ingest_data_output{
    .view = &ingest_data_schema,
    .body = &ingest_data_schema,
    .needs_body = true,
};
constexpr internal::Operation ingest_data_operation{
    .service = &common::service,
    .name = "IngestData",
    .errors = common::errors,
    .output = &ingest_data_output,
};

internal::HttpRequest encode(const IngestDataRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/memories/"};
  out.label("memoryId", in.memory_id).segment("/ingest");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("source", in.source);
    writer.required("contentTimestamp", in.content_timestamp, TimestampFormat::epoch_seconds);
    writer.required("actorId", in.actor_id);
    writer.member("sessionId", in.session_id);
    writer.member("extractionConfig", in.extraction_config);
    writer.member("metadata", in.metadata);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const IngestDataRequest& in) {
  writer.begin_object();
  writer.member("memoryId", in.memory_id);
  writer.member("source", in.source);
  writer.member("contentTimestamp", in.content_timestamp, TimestampFormat::epoch_seconds);
  writer.member("actorId", in.actor_id);
  writer.member("sessionId", in.session_id);
  writer.member("extractionConfig", in.extraction_config);
  writer.member("metadata", in.metadata);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const IngestDataView*) { return ingest_data_schema; }

Response<IngestDataView> Client::ingest_data(const IngestDataRequest& request, const CallOptions& options) const {
  return internal::call<IngestDataView>(*connection_, ingest_data_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const IngestDataRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, ingest_data_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
