// Decode tables of BatchDeleteEvaluationJobItemView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/batch_delete_evaluation_job_item.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field batch_delete_evaluation_job_item_fields[] = {
    {"jobIdentifier", &internal::string_type, offsetof(BatchDeleteEvaluationJobItemView, job_identifier),
     internal::Slot::plain},
    {"jobStatus", &schemas::evaluation_job_status_type, offsetof(BatchDeleteEvaluationJobItemView, job_status),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema batch_delete_evaluation_job_item_schema =
    internal::structure_schema<BatchDeleteEvaluationJobItemView>("BatchDeleteEvaluationJobItem",
                                                                 batch_delete_evaluation_job_item_fields);
constinit const internal::Type batch_delete_evaluation_job_item_type =
    internal::structure_type<BatchDeleteEvaluationJobItemView>(batch_delete_evaluation_job_item_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
