// Client::agentic_retrieve_stream: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/agentic_retrieve_stream.h"

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

constexpr internal::Schema agentic_retrieve_stream_schema =
    internal::structure_schema<AgenticRetrieveStreamView>("AgenticRetrieveStreamResponse");
constexpr internal::OutputSchema agentic_retrieve_stream_output{
    .view = &agentic_retrieve_stream_schema,
    .body = &agentic_retrieve_stream_schema,
};
constexpr internal::Operation agentic_retrieve_stream_operation{
    .service = &common::service,
    .name = "AgenticRetrieveStream",
    .errors = common::errors,
    .output = &agentic_retrieve_stream_output,
    .events = &streams::agentic_retrieve_stream_response_output,
    .model_invocation = true,
};

internal::HttpRequest encode(const AgenticRetrieveStreamRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/agenticRetrieveStream"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("messages", in.messages);
    writer.required("retrievers", in.retrievers);
    writer.required("agenticRetrieveConfiguration", in.agentic_retrieve_configuration);
    writer.member("policyConfiguration", in.policy_configuration);
    writer.member("nextToken", in.next_token);
    writer.member("userContext", in.user_context);
    writer.member("memoryConfiguration", in.memory_configuration);
    writer.member("retrievalInstructionConfiguration", in.retrieval_instruction_configuration);
    writer.member("generateResponse", in.generate_response);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const AgenticRetrieveStreamRequest& in) {
  writer.begin_object();
  writer.member("messages", in.messages);
  writer.member("retrievers", in.retrievers);
  writer.member("agenticRetrieveConfiguration", in.agentic_retrieve_configuration);
  writer.member("policyConfiguration", in.policy_configuration);
  writer.member("nextToken", in.next_token);
  writer.sensitive().member("userContext", in.user_context);
  writer.member("memoryConfiguration", in.memory_configuration);
  writer.member("retrievalInstructionConfiguration", in.retrieval_instruction_configuration);
  writer.member("generateResponse", in.generate_response);
  writer.end_object();
}

const internal::Schema& schema_of(const AgenticRetrieveStreamView*) { return agentic_retrieve_stream_schema; }

EventStream<AgenticRetrieveStreamView, AgenticRetrieveStreamResponseOutputView> Client::agentic_retrieve_stream(
    const AgenticRetrieveStreamRequest& request, const CallOptions& options) const {
  return internal::stream<AgenticRetrieveStreamView, AgenticRetrieveStreamResponseOutputView>(
      connection_, agentic_retrieve_stream_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent_runtime
