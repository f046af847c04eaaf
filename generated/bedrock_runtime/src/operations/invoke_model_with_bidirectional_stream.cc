// Client::invoke_model_with_bidirectional_stream: how its request is written and its answer read.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/operations/invoke_model_with_bidirectional_stream.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_runtime/async_client.h"
#include "outcrop/bedrock_runtime/client.h"
#include "outcrop/internal/bidirectional_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"
#include "streams.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Schema invoke_model_with_bidirectional_stream_schema =
    internal::structure_schema<InvokeModelWithBidirectionalStreamView>("InvokeModelWithBidirectionalStreamResponse");
constexpr internal::OutputSchema invoke_model_with_bidirectional_stream_output{
    .view = &invoke_model_with_bidirectional_stream_schema,
    .body = &invoke_model_with_bidirectional_stream_schema,
};
constexpr internal::Operation invoke_model_with_bidirectional_stream_operation{
    .service = &common::service,
    .name = "InvokeModelWithBidirectionalStream",
    .errors = common::errors,
    .output = &invoke_model_with_bidirectional_stream_output,
    .events = &streams::invoke_model_with_bidirectional_stream_output,
    .sends_events = true,
    .model_invocation = true,
};

internal::HttpRequest encode(const InvokeModelWithBidirectionalStreamRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/model/"};
  out.label("modelId", in.model_id).segment("/invoke-with-bidirectional-stream");
  out.content_type = "application/vnd.amazon.eventstream";
  return out;
}

internal::OutgoingEvent encode_event(const void* sent) {
  const auto& all = *static_cast<const InvokeModelWithBidirectionalStreamInput*>(sent);
  internal::OutgoingEvent out;
  out.exactly_one("InvokeModelWithBidirectionalStreamInput", all.chunk.has_value() + all.unknown.has_value());
  if (all.chunk.has_value()) {
    out.begin("chunk");
    const BidirectionalInputPayloadPart& in = *all.chunk;
    out.json_object([&](internal::JsonWriter& writer) { writer.member("bytes", in.bytes); });
  }
  out.unknown(all.unknown);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const InvokeModelWithBidirectionalStreamRequest& in) {
  writer.begin_object();
  writer.member("modelId", in.model_id);
  writer.end_object();
}

const internal::Schema& schema_of(const InvokeModelWithBidirectionalStreamView*) {
  return invoke_model_with_bidirectional_stream_schema;
}

BidirectionalStream<InvokeModelWithBidirectionalStreamView, InvokeModelWithBidirectionalStreamInput,
                    InvokeModelWithBidirectionalStreamOutputView>
Client::invoke_model_with_bidirectional_stream(const InvokeModelWithBidirectionalStreamRequest& request,
                                               const CallOptions& options) const {
  return internal::bidirectional<InvokeModelWithBidirectionalStreamView, InvokeModelWithBidirectionalStreamInput,
                                 InvokeModelWithBidirectionalStreamOutputView>(
      connection_, invoke_model_with_bidirectional_stream_operation, encode(request), &encode_event, options);
}

AsyncBidirectionalStream<InvokeModelWithBidirectionalStreamView, InvokeModelWithBidirectionalStreamInput,
                         InvokeModelWithBidirectionalStreamOutputView>
AsyncClient::invoke_model_with_bidirectional_stream(const InvokeModelWithBidirectionalStreamRequest& request,
                                                    const CallOptions& options) const {
  return AsyncBidirectionalStream<InvokeModelWithBidirectionalStreamView, InvokeModelWithBidirectionalStreamInput,
                                  InvokeModelWithBidirectionalStreamOutputView>(internal::open_async_bidirectional(
      target_, invoke_model_with_bidirectional_stream_operation, encode(request), &encode_event, options));
}

}  // namespace outcrop::bedrock_runtime
