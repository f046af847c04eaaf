// Decode tables that several sources refer to.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/internal/schema.h"

namespace outcrop::bedrock_data_automation_runtime::schemas {

extern const internal::Type automation_job_status_type;
extern const internal::Type blueprint_stage_type;
extern const internal::Type custom_output_status_type;
extern const internal::Type data_automation_stage_type;
extern const internal::Type semantic_modality_type;

extern const internal::Schema output_configuration_schema;
extern const internal::Type output_configuration_type;
extern const internal::Schema output_segment_schema;
extern const internal::Type output_segment_type;
extern const internal::Schema tag_schema;
extern const internal::Type tag_type;

}  // namespace outcrop::bedrock_data_automation_runtime::schemas
