// GetModelCopyJob: the output of Client::get_model_copy_job, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct GetModelCopyJobView;

/// Everything about one copy job.
struct GetModelCopyJob {
  /// The ARN of the copy job that is described.
  std::string job_arn{};
  /// The state that the job is in.
  std::optional<OwnedOpen<ModelCopyJobStatus>> status{};
  /// When the job was created.
  Timestamp creation_time{};
  /// The ARN of the copy, in the client's region.
  std::string target_model_arn{};
  /// The name that the copy gets.
  std::optional<std::string> target_model_name{};
  /// The account that owns the model that is copied.
  std::string source_account_id{};
  /// The ARN of the model that is copied.
  std::string source_model_arn{};
  /// The customer's KMS key that encrypts the copy. Absent where AWS owns the key.
  std::optional<std::string> target_model_kms_key_arn{};
  /// The tags that the job gives the copy.
  std::optional<std::vector<Tag>> target_model_tags{};
  /// Why the job failed; absent where it did not.
  std::optional<std::string> failure_message{};
  /// The name of the model that is copied.
  std::optional<std::string> source_model_name{};

  friend bool operator==(const GetModelCopyJob&, const GetModelCopyJob&) = default;
};
GetModelCopyJob to_owned(const GetModelCopyJobView& view);
void write_json(internal::JsonWriter& writer, const GetModelCopyJob& in);

}  // namespace outcrop::bedrock
