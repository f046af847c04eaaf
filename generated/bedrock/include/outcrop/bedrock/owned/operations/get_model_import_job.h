// GetModelImportJob: the output of Client::get_model_import_job, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/model_data_source.h"
#include "outcrop/bedrock/types/vpc_config.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct GetModelImportJobView;

/// Everything about one import job.
struct GetModelImportJob {
  /// The ARN of the import job that is described.
  std::optional<std::string> job_arn{};
  /// The name that the job was created with.
  std::optional<std::string> job_name{};
  /// The name of the model that comes of the job.
  std::optional<std::string> imported_model_name{};
  /// The model's ARN; absent until it exists.
  std::optional<std::string> imported_model_arn{};
  /// The IAM role that the job works under.
  std::optional<std::string> role_arn{};
  /// Where the model's files are.
  Box<ModelDataSource> model_data_source{};
  /// The state that the job is in.
  std::optional<OwnedOpen<ModelImportJobStatus>> status{};
  /// Why the job failed; absent where it did not.
  std::optional<std::string> failure_message{};
  /// When the job was created.
  std::optional<Timestamp> creation_time{};
  /// When the job changed last.
  std::optional<Timestamp> last_modified_time{};
  /// When the job reached its final state; absent before.
  std::optional<Timestamp> end_time{};
  /// The network through which the job reaches the files; absent where none was given.
  Box<VpcConfig> vpc_config{};
  /// The customer's KMS key that encrypts the imported model. Absent where AWS owns the key.
  std::optional<std::string> imported_model_kms_key_arn{};

  friend bool operator==(const GetModelImportJob&, const GetModelImportJob&) = default;
};
GetModelImportJob to_owned(const GetModelImportJobView& view);
void write_json(internal::JsonWriter& writer, const GetModelImportJob& in);

}  // namespace outcrop::bedrock
