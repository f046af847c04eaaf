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

/// What was taken out of one document of the file.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_OutputSegment.html
struct OutputSegment {
  /// Whether a blueprint fits; absent where none was given.
  std::optional<OwnedOpen<CustomOutputStatus>> custom_output_status{};
  /// What the blueprint asks for, as JSON text.
  std::optional<std::string> custom_output{};
  /// What is taken out of every file of the kind, as JSON text.
  std::optional<std::string> standard_output{};

  friend bool operator==(const OutputSegment&, const OutputSegment&) = default;
};
OutputSegment to_owned(const OutputSegmentView& view);
void write_json(internal::JsonWriter& writer, const OutputSegment& in);

}  // namespace outcrop::bedrock_data_automation_runtime
