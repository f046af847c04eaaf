// Every shape that is part of a request. An operation's own header includes just those that it needs.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_data_automation/types/blueprint_filter.h"
#include "outcrop/bedrock_data_automation/types/blueprint_optimization_object.h"
#include "outcrop/bedrock_data_automation/types/blueprint_optimization_output_configuration.h"
#include "outcrop/bedrock_data_automation/types/blueprint_optimization_sample.h"
#include "outcrop/bedrock_data_automation/types/custom_output_configuration.h"
#include "outcrop/bedrock_data_automation/types/data_automation_library_configuration.h"
#include "outcrop/bedrock_data_automation/types/data_automation_library_filter.h"
#include "outcrop/bedrock_data_automation/types/data_automation_project_filter.h"
#include "outcrop/bedrock_data_automation/types/encryption_configuration.h"
#include "outcrop/bedrock_data_automation/types/input_configuration.h"
#include "outcrop/bedrock_data_automation/types/notification_configuration.h"
#include "outcrop/bedrock_data_automation/types/output_configuration.h"
#include "outcrop/bedrock_data_automation/types/override_configuration.h"
#include "outcrop/bedrock_data_automation/types/s3_object.h"
#include "outcrop/bedrock_data_automation/types/standard_output_configuration.h"
#include "outcrop/bedrock_data_automation/types/tag.h"
