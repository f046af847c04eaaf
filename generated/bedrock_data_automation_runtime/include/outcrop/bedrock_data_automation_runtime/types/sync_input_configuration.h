// SyncInputConfiguration: parts of requests.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation_runtime/shapes.h"
#include "outcrop/blob.h"

namespace outcrop::bedrock_data_automation_runtime {

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_SyncInputConfiguration.html
struct SyncInputConfiguration {
  std::optional<Blob> bytes{};
  std::optional<std::string> s3_uri{};

  friend bool operator==(const SyncInputConfiguration&, const SyncInputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SyncInputConfiguration& in);

}  // namespace outcrop::bedrock_data_automation_runtime
