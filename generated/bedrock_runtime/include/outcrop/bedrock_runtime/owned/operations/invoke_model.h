// InvokeModel: the output of Client::invoke_model, owned.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

struct InvokeModelView;

/// The answer in the model's own format.
struct InvokeModel {
  /// The answer, in the format of the model's provider.
  ///
  /// Sensitive: never logged.
  Blob body{};
  /// The media type of `body`.
  std::string content_type{};
  /// The latency setting that the request was served with.
  std::optional<OwnedOpen<PerformanceConfigLatency>> performance_config_latency{};
  /// The tier that served the request.
  std::optional<OwnedOpen<ServiceTierType>> service_tier{};

  friend bool operator==(const InvokeModel&, const InvokeModel&) = default;
};
InvokeModel to_owned(const InvokeModelView& view);
void write_json(internal::JsonWriter& writer, const InvokeModel& in);

}  // namespace outcrop::bedrock_runtime
