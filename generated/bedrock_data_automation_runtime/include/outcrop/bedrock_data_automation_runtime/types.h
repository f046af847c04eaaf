// Every shape that is part of a request. An operation's own header includes just those that it needs.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_data_automation_runtime/types/blueprint.h"
#include "outcrop/bedrock_data_automation_runtime/types/data_automation_configuration.h"
#include "outcrop/bedrock_data_automation_runtime/types/encryption_configuration.h"
#include "outcrop/bedrock_data_automation_runtime/types/input_configuration.h"
#include "outcrop/bedrock_data_automation_runtime/types/notification_configuration.h"
#include "outcrop/bedrock_data_automation_runtime/types/output_configuration.h"
#include "outcrop/bedrock_data_automation_runtime/types/sync_input_configuration.h"
#include "outcrop/bedrock_data_automation_runtime/types/tag.h"
