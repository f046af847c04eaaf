// Input and output of Client::get_custom_model.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/customization_config.h"
#include "outcrop/bedrock/views/output_data_config.h"
#include "outcrop/bedrock/views/training_data_config.h"
#include "outcrop/bedrock/views/training_metrics.h"
#include "outcrop/bedrock/views/validation_data_config.h"
#include "outcrop/bedrock/views/validator_metric.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_custom_model. An absent member is not sent.
struct GetCustomModelRequest {
  /// Required.
  std::optional<std::string> model_identifier{};
};

/// Output of Client::get_custom_model; valid as long as its Response.
struct GetCustomModelView {
  std::string_view model_arn{};
  std::string_view model_name{};
  std::optional<std::string_view> job_name{};
  std::optional<std::string_view> job_arn{};
  std::optional<std::string_view> base_model_arn{};
  Open<CustomizationType> customization_type{};
  std::optional<std::string_view> model_kms_key_arn{};
  MapView<std::string_view> hyper_parameters{};
  OptionalRef<TrainingDataConfigView> training_data_config{};
  OptionalRef<ValidationDataConfigView> validation_data_config{};
  OptionalRef<OutputDataConfigView> output_data_config{};
  OptionalRef<TrainingMetricsView> training_metrics{};
  std::span<const ValidatorMetricView> validation_metrics{};
  Timestamp creation_time{};
  OptionalRef<CustomizationConfigView> customization_config{};
  Open<ModelStatus> model_status{};
  std::optional<std::string_view> failure_message{};
};

}  // namespace outcrop::bedrock
