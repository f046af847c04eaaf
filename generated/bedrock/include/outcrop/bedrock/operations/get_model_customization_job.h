// Input and output of Client::get_model_customization_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
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
/// Which customization job to describe, by its name or ARN.
struct GetModelCustomizationJobRequest {
  /// The ARN or name of the job to describe.
  ///
  /// Required. At most 1011 characters.
  std::optional<std::string> job_identifier{};

  friend bool operator==(const GetModelCustomizationJobRequest&, const GetModelCustomizationJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetModelCustomizationJobRequest& in);

/// Output of Client::get_model_customization_job; valid as long as its Response.
/// Everything about one customization job.
struct GetModelCustomizationJobView {
  /// The job's ARN, which identifies it in the other operations.
  std::string_view job_arn{};
  /// The name that the job was created with.
  std::string_view job_name{};
  /// The name of the custom model that comes of the job.
  std::string_view output_model_name{};
  /// The custom model's ARN; absent until it exists.
  std::optional<std::string_view> output_model_arn{};
  /// The token that the job was created with.
  std::optional<std::string_view> client_request_token{};
  /// The IAM role that the job works under.
  std::string_view role_arn{};
  /// The state that the job is in.
  Open<ModelCustomizationJobStatus> status{};
  /// How far the parts of the job are: validation, data processing and training.
  OptionalRef<StatusDetailsView> status_details{};
  /// Why the job failed; absent where it did not.
  std::optional<std::string_view> failure_message{};
  /// When the job was created.
  Timestamp creation_time{};
  /// When the job changed last.
  std::optional<Timestamp> last_modified_time{};
  /// When the job reached its final state; absent before.
  std::optional<Timestamp> end_time{};
  /// The ARN of the model that the job starts from.
  std::string_view base_model_arn{};
  /// Settings of the training by name, as the job was given them or took them by default.
  MapView<std::string_view> hyper_parameters{};
  /// The data that the job trains on.
  TrainingDataConfigView training_data_config{};
  /// The data that the trained model is measured on.
  ValidationDataConfigView validation_data_config{};
  /// Where metrics and other results of the training go.
  OutputDataConfigView output_data_config{};
  /// How the model is trained, such as by fine-tuning.
  Open<CustomizationType> customization_type{};
  /// The customer's KMS key that encrypts the custom model. Absent where AWS owns the key.
  std::optional<std::string_view> output_model_kms_key_arn{};
  /// How well the model fits the training data, once that is known.
  OptionalRef<TrainingMetricsView> training_metrics{};
  /// How well the model does on each set of validation data, once that is known.
  std::span<const ValidatorMetricView> validation_metrics{};
  /// The network through which the job reaches its data; absent where none was given.
  OptionalRef<VpcConfigView> vpc_config{};
  /// What distillation or reinforcement fine-tuning was given beside the data.
  OptionalRef<CustomizationConfigView> customization_config{};
};
const internal::Schema& schema_of(const GetModelCustomizationJobView*);

}  // namespace outcrop::bedrock
