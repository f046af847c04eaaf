// ModelCustomizationJobSummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/status_details.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct ModelCustomizationJobSummaryView {
  std::string_view job_arn{};
  std::string_view base_model_arn{};
  std::string_view job_name{};
  Open<ModelCustomizationJobStatus> status{};
  OptionalRef<StatusDetailsView> status_details{};
  std::optional<Timestamp> last_modified_time{};
  Timestamp creation_time{};
  std::optional<Timestamp> end_time{};
  std::optional<std::string_view> custom_model_arn{};
  std::optional<std::string_view> custom_model_name{};
  Open<CustomizationType> customization_type{};
};

}  // namespace outcrop::bedrock
