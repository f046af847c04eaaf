// Input and output of Client::get_model_import_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/model_data_source.h"
#include "outcrop/bedrock/views/vpc_config.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_model_import_job. An absent member is not sent.
/// Which import job to describe, by its name or ARN.
struct GetModelImportJobRequest {
  /// The ARN or name of the job to describe.
  ///
  /// Required. At most 1011 characters.
  std::optional<std::string> job_identifier{};

  friend bool operator==(const GetModelImportJobRequest&, const GetModelImportJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetModelImportJobRequest& in);

/// Output of Client::get_model_import_job; valid as long as its Response.
/// Everything about one import job.
struct GetModelImportJobView {
  /// The ARN of the import job that is described.
  std::optional<std::string_view> job_arn{};
  /// The name that the job was created with.
  std::optional<std::string_view> job_name{};
  /// The name of the model that comes of the job.
  std::optional<std::string_view> imported_model_name{};
  /// The model's ARN; absent until it exists.
  std::optional<std::string_view> imported_model_arn{};
  /// The IAM role that the job works under.
  std::optional<std::string_view> role_arn{};
  /// Where the model's files are.
  OptionalRef<ModelDataSourceView> model_data_source{};
  /// The state that the job is in.
  Open<ModelImportJobStatus> status{};
  /// Why the job failed; absent where it did not.
  std::optional<std::string_view> failure_message{};
  /// When the job was created.
  std::optional<Timestamp> creation_time{};
  /// When the job changed last.
  std::optional<Timestamp> last_modified_time{};
  /// When the job reached its final state; absent before.
  std::optional<Timestamp> end_time{};
  /// The network through which the job reaches the files; absent where none was given.
  OptionalRef<VpcConfigView> vpc_config{};
  /// The customer's KMS key that encrypts the imported model. Absent where AWS owns the key.
  std::optional<std::string_view> imported_model_kms_key_arn{};
};
const internal::Schema& schema_of(const GetModelImportJobView*);

}  // namespace outcrop::bedrock
