// Input and output of Client::create_model_invocation_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/model_invocation_job_input_data_config.h"
#include "outcrop/bedrock/types/model_invocation_job_output_data_config.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/bedrock/types/vpc_config.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_model_invocation_job. An absent member is not sent.
/// The model, the prompts, and where the answers go.
struct CreateModelInvocationJobRequest {
  /// A name for the job, for people and for filters of lists.
  ///
  /// Required. 1 to 63 characters, matching [a-zA-Z0-9]{1,63}(-*[a-zA-Z0-9\+\-\.]){0,63}.
  std::optional<std::string> job_name{};
  /// The IAM role that the job works under. It has to be allowed to read the prompts, to invoke the model and to
  /// write the answers.
  ///
  /// Required. At most 2048 characters, matching arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+.
  std::optional<std::string> role_arn{};
  /// Makes the call safe to repeat: of two calls with the same token only one creates a job.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 1 to 256 characters, matching
  /// [a-zA-Z0-9]{1,256}(-*[a-zA-Z0-9]){0,256}.
  std::optional<std::string> client_request_token{};
  /// The model's id or ARN, or the ARN of an inference profile.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> model_id{};
  /// The place in Amazon S3 where the prompts are.
  ///
  /// Required.
  Box<ModelInvocationJobInputDataConfig> input_data_config{};
  /// The place in Amazon S3 where the answers go.
  ///
  /// Required.
  Box<ModelInvocationJobOutputDataConfig> output_data_config{};
  /// The network through which the job reaches its data. Absent: the service's own.
  Box<VpcConfig> vpc_config{};
  /// After how many hours the job ends as it is.
  ///
  /// 24 to 168.
  std::optional<std::int32_t> timeout_duration_in_hours{};
  /// Tags for the job, such as for cost reports and access control.
  ///
  /// At most 200 entries.
  std::optional<std::vector<Tag>> tags{};
  /// Whether the prompts are bodies of InvokeModel or requests of Converse.
  std::optional<OwnedOpen<ModelInvocationType>> model_invocation_type{};

  friend bool operator==(const CreateModelInvocationJobRequest&, const CreateModelInvocationJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateModelInvocationJobRequest& in);

/// Output of Client::create_model_invocation_job; valid as long as its Response.
/// Names the job that was submitted.
struct CreateModelInvocationJobView {
  /// The new job's ARN, which the other operations take.
  std::string_view job_arn{};
};
const internal::Schema& schema_of(const CreateModelInvocationJobView*);

}  // namespace outcrop::bedrock
