// Input and output of Client::create_model_import_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/model_data_source.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/bedrock/types/vpc_config.h"
#include "outcrop/box.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_model_import_job. An absent member is not sent.
/// The model's files, and the name and protection that it gets.
struct CreateModelImportJobRequest {
  /// A name for the job, which GetModelImportJob takes too.
  ///
  /// Required. 1 to 63 characters, matching [a-zA-Z0-9](-*[a-zA-Z0-9\+\-\.])*.
  std::optional<std::string> job_name{};
  /// A name for the model that comes of the job.
  ///
  /// Required. 1 to 63 characters, matching ([0-9a-zA-Z][_-]?)+.
  std::optional<std::string> imported_model_name{};
  /// The IAM role that the job works under. It has to be allowed to read the files.
  ///
  /// Required. At most 2048 characters, matching arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+.
  std::optional<std::string> role_arn{};
  /// Where the model's files are.
  ///
  /// Required.
  Box<ModelDataSource> model_data_source{};
  /// Tags for the job, apart from those of the model.
  ///
  /// At most 200 entries.
  std::optional<std::vector<Tag>> job_tags{};
  /// Tags for the model that comes of the job.
  ///
  /// At most 200 entries.
  std::optional<std::vector<Tag>> imported_model_tags{};
  /// Makes the call safe to repeat, where it is set: of two calls with the same token only one creates a job.
  ///
  /// 1 to 256 characters, matching [a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?.
  std::optional<std::string> client_request_token{};
  /// The network through which the job reaches the files. Absent: the service's own.
  Box<VpcConfig> vpc_config{};
  /// The KMS key that encrypts the imported model: ARN, key id or alias. Absent: a key that AWS owns.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> imported_model_kms_key_id{};

  friend bool operator==(const CreateModelImportJobRequest&, const CreateModelImportJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateModelImportJobRequest& in);

/// Output of Client::create_model_import_job; valid as long as its Response.
/// Names the job that was started.
struct CreateModelImportJobView {
  /// The new job's ARN, which GetModelImportJob takes.
  std::string_view job_arn{};
};
const internal::Schema& schema_of(const CreateModelImportJobView*);

}  // namespace outcrop::bedrock
