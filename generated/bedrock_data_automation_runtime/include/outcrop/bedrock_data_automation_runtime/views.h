// Every shape that is part of an answer. An operation's own header includes just those that it needs.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_data_automation_runtime/views/output_configuration.h"
#include "outcrop/bedrock_data_automation_runtime/views/output_segment.h"
#include "outcrop/bedrock_data_automation_runtime/views/tag.h"
