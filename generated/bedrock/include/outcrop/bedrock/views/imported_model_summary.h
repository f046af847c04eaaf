// ImportedModelSummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct ImportedModelSummaryView {
  std::string_view model_arn{};
  std::string_view model_name{};
  Timestamp creation_time{};
  std::optional<bool> instruct_supported{};
  std::optional<std::string_view> model_architecture{};
};

}  // namespace outcrop::bedrock
