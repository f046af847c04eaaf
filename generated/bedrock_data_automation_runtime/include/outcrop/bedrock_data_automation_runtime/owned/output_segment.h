// OutputSegment.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation_runtime/enums.h"
#include "outcrop/bedrock_data_automation_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_data_automation_runtime {

struct OutputSegmentView;

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_OutputSegment.html
struct OutputSegment {
  std::optional<OwnedOpen<CustomOutputStatus>> custom_output_status{};
  std::optional<std::string> custom_output{};
  std::optional<std::string> standard_output{};

  friend bool operator==(const OutputSegment&, const OutputSegment&) = default;
};
OutputSegment to_owned(const OutputSegmentView& view);
void write_json(internal::JsonWriter& writer, const OutputSegment& in);

}  // namespace outcrop::bedrock_data_automation_runtime
