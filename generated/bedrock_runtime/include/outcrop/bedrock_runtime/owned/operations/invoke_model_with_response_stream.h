// InvokeModelWithResponseStream: the output of Client::invoke_model_with_response_stream, owned.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

struct InvokeModelWithResponseStreamView;

/// The answer in pieces.
struct InvokeModelWithResponseStream {
  /// The media type of the pieces.
  std::string content_type{};
  /// The latency setting that the request was served with.
  std::optional<OwnedOpen<PerformanceConfigLatency>> performance_config_latency{};
  /// The tier that served the request.
  std::optional<OwnedOpen<ServiceTierType>> service_tier{};

  friend bool operator==(const InvokeModelWithResponseStream&, const InvokeModelWithResponseStream&) = default;
};
InvokeModelWithResponseStream to_owned(const InvokeModelWithResponseStreamView& view);
void write_json(internal::JsonWriter& writer, const InvokeModelWithResponseStream& in);

}  // namespace outcrop::bedrock_runtime
