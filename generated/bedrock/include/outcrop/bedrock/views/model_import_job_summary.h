// ModelImportJobSummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct ModelImportJobSummaryView {
  std::string_view job_arn{};
  std::string_view job_name{};
  Open<ModelImportJobStatus> status{};
  std::optional<Timestamp> last_modified_time{};
  Timestamp creation_time{};
  std::optional<Timestamp> end_time{};
  std::optional<std::string_view> imported_model_arn{};
  std::optional<std::string_view> imported_model_name{};
};

}  // namespace outcrop::bedrock
