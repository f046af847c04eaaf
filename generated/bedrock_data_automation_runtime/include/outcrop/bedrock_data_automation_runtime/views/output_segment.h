// OutputSegmentView: parts of answers.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_data_automation_runtime/enums.h"
#include "outcrop/bedrock_data_automation_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_data_automation_runtime {

/// What was taken out of one document of the file.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_OutputSegment.html
struct OutputSegmentView {
  /// Whether a blueprint fits; absent where none was given.
  Open<CustomOutputStatus> custom_output_status{};
  /// What the blueprint asks for, as JSON text.
  std::optional<std::string_view> custom_output{};
  /// What is taken out of every file of the kind, as JSON text.
  std::optional<std::string_view> standard_output{};
};
const internal::Schema& schema_of(const OutputSegmentView*);

}  // namespace outcrop::bedrock_data_automation_runtime
