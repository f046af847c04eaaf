// Every shape that is part of an answer. An operation's own header includes just those that it needs.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_data_automation/views/blueprint.h"
#include "outcrop/bedrock_data_automation/views/blueprint_optimization_output_configuration.h"
#include "outcrop/bedrock_data_automation/views/blueprint_summary.h"
#include "outcrop/bedrock_data_automation/views/data_automation_library.h"
#include "outcrop/bedrock_data_automation/views/data_automation_library_entity_summary.h"
#include "outcrop/bedrock_data_automation/views/data_automation_library_ingestion_job.h"
#include "outcrop/bedrock_data_automation/views/data_automation_library_ingestion_job_summary.h"
#include "outcrop/bedrock_data_automation/views/data_automation_library_summary.h"
#include "outcrop/bedrock_data_automation/views/data_automation_project.h"
#include "outcrop/bedrock_data_automation/views/data_automation_project_summary.h"
#include "outcrop/bedrock_data_automation/views/entity_details.h"
#include "outcrop/bedrock_data_automation/views/s3_object.h"
#include "outcrop/bedrock_data_automation/views/tag.h"
#include "outcrop/bedrock_data_automation/views/validation_exception_field.h"
