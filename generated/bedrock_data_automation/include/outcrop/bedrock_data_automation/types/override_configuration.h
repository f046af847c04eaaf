// OverrideConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_data_automation {

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioLanguageConfiguration.html
struct AudioLanguageConfiguration {
  std::optional<std::vector<OwnedOpen<Language>>> input_languages{};
  std::optional<OwnedOpen<AudioGenerativeOutputLanguage>> generative_output_language{};
  std::optional<bool> identify_multiple_languages{};

  friend bool operator==(const AudioLanguageConfiguration&, const AudioLanguageConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AudioLanguageConfiguration& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ModalityProcessingConfiguration.html
struct ModalityProcessingConfiguration {
  std::optional<OwnedOpen<State>> state{};

  friend bool operator==(const ModalityProcessingConfiguration&, const ModalityProcessingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ModalityProcessingConfiguration& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_PIIEntitiesConfiguration.html
struct PIIEntitiesConfiguration {
  std::optional<std::vector<OwnedOpen<PIIEntityType>>> pii_entity_types{};
  std::optional<OwnedOpen<PIIRedactionMaskMode>> redaction_mask_mode{};

  friend bool operator==(const PIIEntitiesConfiguration&, const PIIEntitiesConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const PIIEntitiesConfiguration& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_SensitiveDataConfiguration.html
struct SensitiveDataConfiguration {
  /// Required.
  std::optional<OwnedOpen<SensitiveDataDetectionMode>> detection_mode{};
  std::optional<std::vector<OwnedOpen<SensitiveDataDetectionScopeType>>> detection_scope{};
  Box<PIIEntitiesConfiguration> pii_entities_configuration{};

  friend bool operator==(const SensitiveDataConfiguration&, const SensitiveDataConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SensitiveDataConfiguration& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioOverrideConfiguration.html
struct AudioOverrideConfiguration {
  std::optional<ModalityProcessingConfiguration> modality_processing{};
  Box<AudioLanguageConfiguration> language_configuration{};
  Box<SensitiveDataConfiguration> sensitive_data_configuration{};

  friend bool operator==(const AudioOverrideConfiguration&, const AudioOverrideConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AudioOverrideConfiguration& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_SplitterConfiguration.html
struct SplitterConfiguration {
  std::optional<OwnedOpen<State>> state{};

  friend bool operator==(const SplitterConfiguration&, const SplitterConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SplitterConfiguration& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentOverrideConfiguration.html
struct DocumentOverrideConfiguration {
  std::optional<SplitterConfiguration> splitter{};
  std::optional<ModalityProcessingConfiguration> modality_processing{};
  Box<SensitiveDataConfiguration> sensitive_data_configuration{};

  friend bool operator==(const DocumentOverrideConfiguration&, const DocumentOverrideConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentOverrideConfiguration& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageOverrideConfiguration.html
struct ImageOverrideConfiguration {
  std::optional<ModalityProcessingConfiguration> modality_processing{};
  Box<SensitiveDataConfiguration> sensitive_data_configuration{};

  friend bool operator==(const ImageOverrideConfiguration&, const ImageOverrideConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ImageOverrideConfiguration& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ModalityRoutingConfiguration.html
struct ModalityRoutingConfiguration {
  std::optional<OwnedOpen<DesiredModality>> jpeg{};
  std::optional<OwnedOpen<DesiredModality>> png{};
  std::optional<OwnedOpen<DesiredModality>> mp4{};
  std::optional<OwnedOpen<DesiredModality>> mov{};

  friend bool operator==(const ModalityRoutingConfiguration&, const ModalityRoutingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ModalityRoutingConfiguration& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoOverrideConfiguration.html
struct VideoOverrideConfiguration {
  std::optional<ModalityProcessingConfiguration> modality_processing{};
  Box<SensitiveDataConfiguration> sensitive_data_configuration{};

  friend bool operator==(const VideoOverrideConfiguration&, const VideoOverrideConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VideoOverrideConfiguration& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_OverrideConfiguration.html
struct OverrideConfiguration {
  Box<DocumentOverrideConfiguration> document{};
  Box<ImageOverrideConfiguration> image{};
  Box<VideoOverrideConfiguration> video{};
  Box<AudioOverrideConfiguration> audio{};
  Box<ModalityRoutingConfiguration> modality_routing{};

  friend bool operator==(const OverrideConfiguration&, const OverrideConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const OverrideConfiguration& in);

}  // namespace outcrop::bedrock_data_automation
