// Input and output of Client::get_model_customization_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/customization_config.h"
#include "outcrop/bedrock/views/output_data_config.h"
#include "outcrop/bedrock/views/status_details.h"
#include "outcrop/bedrock/views/training_data_config.h"
#include "outcrop/bedrock/views/training_metrics.h"
#include "outcrop/bedrock/views/validation_data_config.h"
#include "outcrop/bedrock/views/validator_metric.h"
#include "outcrop/bedrock/views/vpc_config.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_model_customization_job. An absent member is not sent.
struct GetModelCustomizationJobRequest {
  /// Required.
  std::optional<std::string> job_identifier{};
};

/// Output of Client::get_model_customization_job; valid as long as its Response.
struct GetModelCustomizationJobView {
  std::string_view job_arn{};
  std::string_view job_name{};
  std::string_view output_model_name{};
  std::optional<std::string_view> output_model_arn{};
  std::optional<std::string_view> client_request_token{};
  std::string_view role_arn{};
  Open<ModelCustomizationJobStatus> status{};
  OptionalRef<StatusDetailsView> status_details{};
  std::optional<std::string_view> failure_message{};
  Timestamp creation_time{};
  std::optional<Timestamp> last_modified_time{};
  std::optional<Timestamp> end_time{};
  std::string_view base_model_arn{};
  MapView<std::string_view> hyper_parameters{};
  TrainingDataConfigView training_data_config{};
  ValidationDataConfigView validation_data_config{};
  OutputDataConfigView output_data_config{};
  Open<CustomizationType> customization_type{};
  std::optional<std::string_view> output_model_kms_key_arn{};
  OptionalRef<TrainingMetricsView> training_metrics{};
  std::span<const ValidatorMetricView> validation_metrics{};
  OptionalRef<VpcConfigView> vpc_config{};
  OptionalRef<CustomizationConfigView> customization_config{};
};

}  // namespace outcrop::bedrock
