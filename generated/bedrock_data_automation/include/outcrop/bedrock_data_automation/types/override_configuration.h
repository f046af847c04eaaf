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

/// The languages of sound, and of what is written about it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioLanguageConfiguration.html
struct AudioLanguageConfiguration {
  /// The languages that may be spoken. Absent: the service finds out.
  std::optional<std::vector<OwnedOpen<Language>>> input_languages{};
  /// The language of what a model writes about the sound.
  std::optional<OwnedOpen<AudioGenerativeOutputLanguage>> generative_output_language{};
  /// True expects several languages in one file.
  std::optional<bool> identify_multiple_languages{};

  friend bool operator==(const AudioLanguageConfiguration&, const AudioLanguageConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AudioLanguageConfiguration& in);

/// Whether files of a kind are worked on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ModalityProcessingConfiguration.html
struct ModalityProcessingConfiguration {
  /// `DISABLED` leaves such files alone.
  std::optional<OwnedOpen<State>> state{};

  friend bool operator==(const ModalityProcessingConfiguration&, const ModalityProcessingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ModalityProcessingConfiguration& in);

/// Which personal data is looked for, and how it is masked.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_PIIEntitiesConfiguration.html
struct PIIEntitiesConfiguration {
  /// The kinds of data to look for.
  std::optional<std::vector<OwnedOpen<PIIEntityType>>> pii_entity_types{};
  /// What stands in place of the data. Absent: as `ENTITY_TYPE`.
  std::optional<OwnedOpen<PIIRedactionMaskMode>> redaction_mask_mode{};

  friend bool operator==(const PIIEntitiesConfiguration&, const PIIEntitiesConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const PIIEntitiesConfiguration& in);

/// How personal data in results is found, and whether it is masked.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_SensitiveDataConfiguration.html
struct SensitiveDataConfiguration {
  /// Whether the data is only found, or masked as well.
  ///
  /// Required.
  std::optional<OwnedOpen<SensitiveDataDetectionMode>> detection_mode{};
  /// The output that is searched. Absent: standard and custom output.
  std::optional<std::vector<OwnedOpen<SensitiveDataDetectionScopeType>>> detection_scope{};
  /// Which data is looked for, and how it is masked.
  Box<PIIEntitiesConfiguration> pii_entities_configuration{};

  friend bool operator==(const SensitiveDataConfiguration&, const SensitiveDataConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SensitiveDataConfiguration& in);

/// How sound is handled, beside what is taken from it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_AudioOverrideConfiguration.html
struct AudioOverrideConfiguration {
  /// Whether files of sound are worked on at all.
  std::optional<ModalityProcessingConfiguration> modality_processing{};
  /// The languages that are spoken, and the one to write in.
  Box<AudioLanguageConfiguration> language_configuration{};
  /// What happens to personal data in the results. Absent: it is not looked for.
  Box<SensitiveDataConfiguration> sensitive_data_configuration{};

  friend bool operator==(const AudioOverrideConfiguration&, const AudioOverrideConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AudioOverrideConfiguration& in);

/// Whether a file with several documents is split.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_SplitterConfiguration.html
struct SplitterConfiguration {
  /// `ENABLED` works on each document by itself, with the blueprint that fits it.
  std::optional<OwnedOpen<State>> state{};

  friend bool operator==(const SplitterConfiguration&, const SplitterConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SplitterConfiguration& in);

/// How documents are handled, beside what is taken from them.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentOverrideConfiguration.html
struct DocumentOverrideConfiguration {
  /// Whether a file with several documents is split.
  std::optional<SplitterConfiguration> splitter{};
  /// Whether documents are worked on at all.
  std::optional<ModalityProcessingConfiguration> modality_processing{};
  /// What happens to personal data in the results. Absent: it is not looked for.
  Box<SensitiveDataConfiguration> sensitive_data_configuration{};

  friend bool operator==(const DocumentOverrideConfiguration&, const DocumentOverrideConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentOverrideConfiguration& in);

/// How pictures are handled, beside what is taken from them.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ImageOverrideConfiguration.html
struct ImageOverrideConfiguration {
  /// Whether pictures are worked on at all.
  std::optional<ModalityProcessingConfiguration> modality_processing{};
  /// What happens to personal data in the results. Absent: it is not looked for.
  Box<SensitiveDataConfiguration> sensitive_data_configuration{};

  friend bool operator==(const ImageOverrideConfiguration&, const ImageOverrideConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ImageOverrideConfiguration& in);

/// As what files are handled whose type leaves that open. What is absent the service decides.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ModalityRoutingConfiguration.html
struct ModalityRoutingConfiguration {
  /// As what JPEG files are handled: a picture or a document.
  std::optional<OwnedOpen<DesiredModality>> jpeg{};
  /// As what PNG files are handled: a picture or a document.
  std::optional<OwnedOpen<DesiredModality>> png{};
  /// As what MP4 files are handled: video or sound.
  std::optional<OwnedOpen<DesiredModality>> mp4{};
  /// As what MOV files are handled: video or sound.
  std::optional<OwnedOpen<DesiredModality>> mov{};

  friend bool operator==(const ModalityRoutingConfiguration&, const ModalityRoutingConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ModalityRoutingConfiguration& in);

/// How videos are handled, beside what is taken from them.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VideoOverrideConfiguration.html
struct VideoOverrideConfiguration {
  /// Whether videos are worked on at all.
  std::optional<ModalityProcessingConfiguration> modality_processing{};
  /// What happens to personal data in the results. Absent: it is not looked for.
  Box<SensitiveDataConfiguration> sensitive_data_configuration{};

  friend bool operator==(const VideoOverrideConfiguration&, const VideoOverrideConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VideoOverrideConfiguration& in);

/// How files are handled, by kind. What is absent has the service's defaults.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_OverrideConfiguration.html
struct OverrideConfiguration {
  /// How documents are handled.
  Box<DocumentOverrideConfiguration> document{};
  /// How pictures are handled.
  Box<ImageOverrideConfiguration> image{};
  /// How videos are handled.
  Box<VideoOverrideConfiguration> video{};
  /// How sound is handled.
  Box<AudioOverrideConfiguration> audio{};
  /// As what files are handled whose type leaves that open.
  Box<ModalityRoutingConfiguration> modality_routing{};

  friend bool operator==(const OverrideConfiguration&, const OverrideConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const OverrideConfiguration& in);

}  // namespace outcrop::bedrock_data_automation
