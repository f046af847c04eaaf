// Tables of the shapes that requests hold, found by argument-dependent look-up.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "command/fields.h"

namespace outcrop::bedrock_data_automation_runtime {

struct AssetProcessingConfiguration;
struct Blueprint;
struct DataAutomationConfiguration;
struct EncryptionConfiguration;
struct EventBridgeConfiguration;
struct InputConfiguration;
struct NotificationConfiguration;
struct OutputConfiguration;
struct SyncInputConfiguration;
struct Tag;
struct TimestampSegment;
struct VideoAssetProcessingConfiguration;
struct VideoSegmentConfiguration;

const cli::Shape& fields_of(const AssetProcessingConfiguration*);
const cli::Shape& fields_of(const Blueprint*);
const cli::Shape& fields_of(const DataAutomationConfiguration*);
const cli::Shape& fields_of(const EncryptionConfiguration*);
const cli::Shape& fields_of(const EventBridgeConfiguration*);
const cli::Shape& fields_of(const InputConfiguration*);
const cli::Shape& fields_of(const NotificationConfiguration*);
const cli::Shape& fields_of(const OutputConfiguration*);
const cli::Shape& fields_of(const SyncInputConfiguration*);
const cli::Shape& fields_of(const Tag*);
const cli::Shape& fields_of(const TimestampSegment*);
const cli::Shape& fields_of(const VideoAssetProcessingConfiguration*);
const cli::Shape& fields_of(const VideoSegmentConfiguration*);

}  // namespace outcrop::bedrock_data_automation_runtime
