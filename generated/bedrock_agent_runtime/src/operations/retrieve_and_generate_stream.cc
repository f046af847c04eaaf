// Client::retrieve_and_generate_stream: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/retrieve_and_generate_stream.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent_runtime/client.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/stream_call.h"
#include "schemas.h"
#include "service.h"
#include "streams.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field retrieve_and_generate_stream_fields[] = {
    {"x-amzn-bedrock-knowledge-base-session-id", &internal::string_type,
     offsetof(RetrieveAndGenerateStreamView, session_id), internal::Slot::plain},
};
constexpr internal::Schema retrieve_and_generate_stream_schema =
    internal::structure_schema<RetrieveAndGenerateStreamView>("RetrieveAndGenerateStreamResponse",
                                                              retrieve_and_generate_stream_fields);
constexpr internal::Schema retrieve_and_generate_stream_body =
    internal::structure_schema<RetrieveAndGenerateStreamView>("RetrieveAndGenerateStreamResponse");
constexpr internal::HeaderField retrieve_and_generate_stream_headers[] = {
    {.name = "x-amzn-bedrock-knowledge-base-session-id",
     .type = &internal::string_type,
     .offset = offsetof(RetrieveAndGenerateStreamView, session_id),
     .slot = internal::Slot::plain},
};
constexpr internal::OutputSchema retrieve_and_generate_stream_output{
    .view = &retrieve_and_generate_stream_schema,
    .body = &retrieve_and_generate_stream_body,
    .headers = retrieve_and_generate_stream_headers,
};
constexpr internal::Operation retrieve_and_generate_stream_operation{
    .service = &common::service,
    .name = "RetrieveAndGenerateStream",
    .errors = common::errors,
    .output = &retrieve_and_generate_stream_output,
    .events = &streams::retrieve_and_generate_stream_response_output,
    .model_invocation = true,
};

internal::HttpRequest encode(const RetrieveAndGenerateStreamRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/retrieveAndGenerateStream"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("sessionId", in.session_id);
    writer.required("input", in.input);
    writer.member("retrieveAndGenerateConfiguration", in.retrieve_and_generate_configuration);
    writer.member("sessionConfiguration", in.session_configuration);
    writer.member("userContext", in.user_context);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const RetrieveAndGenerateStreamRequest& in) {
  writer.begin_object();
  writer.member("sessionId", in.session_id);
  writer.sensitive().member("input", in.input);
  writer.member("retrieveAndGenerateConfiguration", in.retrieve_and_generate_configuration);
  writer.member("sessionConfiguration", in.session_configuration);
  writer.sensitive().member("userContext", in.user_context);
  writer.end_object();
}

const internal::Schema& schema_of(const RetrieveAndGenerateStreamView*) { return retrieve_and_generate_stream_schema; }

EventStream<RetrieveAndGenerateStreamView, RetrieveAndGenerateStreamResponseOutputView>
Client::retrieve_and_generate_stream(const RetrieveAndGenerateStreamRequest& request,
                                     const CallOptions& options) const {
  return internal::stream<RetrieveAndGenerateStreamView, RetrieveAndGenerateStreamResponseOutputView>(
      connection_, retrieve_and_generate_stream_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent_runtime
