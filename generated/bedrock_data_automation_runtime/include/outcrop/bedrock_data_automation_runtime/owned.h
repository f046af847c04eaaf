// Every answer, owned, and every shape that is part of one; in the library
// outcrop::bedrock_data_automation_runtime_owned. Generated from models/bedrock-data-automation-runtime.json. Do not
// edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_data_automation_runtime/owned/operations/get_data_automation_status.h"
#include "outcrop/bedrock_data_automation_runtime/owned/operations/invoke_data_automation.h"
#include "outcrop/bedrock_data_automation_runtime/owned/operations/invoke_data_automation_async.h"
#include "outcrop/bedrock_data_automation_runtime/owned/operations/list_tags_for_resource.h"
#include "outcrop/bedrock_data_automation_runtime/owned/operations/tag_resource.h"
#include "outcrop/bedrock_data_automation_runtime/owned/operations/untag_resource.h"
#include "outcrop/bedrock_data_automation_runtime/owned/output_segment.h"
#include "outcrop/bedrock_data_automation_runtime/to_owned.h"
#include "outcrop/bedrock_data_automation_runtime/types.h"
