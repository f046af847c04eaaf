// Decode tables and records of BatchDeleteEvaluationJobErrorView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/batch_delete_evaluation_job_error.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field batch_delete_evaluation_job_error_fields[] = {
    {"jobIdentifier", &internal::string_type, offsetof(BatchDeleteEvaluationJobErrorView, job_identifier),
     internal::Slot::plain, true},
    {"code", &internal::string_type, offsetof(BatchDeleteEvaluationJobErrorView, code), internal::Slot::plain},
    {"message", &internal::string_type, offsetof(BatchDeleteEvaluationJobErrorView, message), internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_batch_delete_evaluation_job_error(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<BatchDeleteEvaluationJobErrorView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"code", Lead::brace>(view.code)) return nullptr;
  if (!in.text<"jobIdentifier">(view.job_identifier)) return nullptr;
  if (!in.text<"message">(view.message)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord batch_delete_evaluation_job_error_record{read_batch_delete_evaluation_job_error};

}  // namespace

namespace schemas {

constinit const internal::Schema batch_delete_evaluation_job_error_schema =
    internal::structure_schema<BatchDeleteEvaluationJobErrorView>("BatchDeleteEvaluationJobError",
                                                                  batch_delete_evaluation_job_error_fields,
                                                                  &batch_delete_evaluation_job_error_record);
constinit const internal::Type batch_delete_evaluation_job_error_type =
    internal::structure_type<BatchDeleteEvaluationJobErrorView>(batch_delete_evaluation_job_error_schema);

}  // namespace schemas

const internal::Schema& schema_of(const BatchDeleteEvaluationJobErrorView*) {
  return schemas::batch_delete_evaluation_job_error_schema;
}

}  // namespace outcrop::bedrock
