// Reads scripts, which people write.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "model/model.h"
#include "services/script.h"

namespace outcrop::emulator {

/// The form that docs/guides/testing.md tells. `runtime` is the model of bedrock-runtime, whose errors, stop reasons
/// and assessments a script may name. Throws std::invalid_argument, saying at which place what is wrong.
std::shared_ptr<const Script> read_script(std::string_view text, const Model& runtime);

/// Throws std::runtime_error, which names the file.
std::shared_ptr<const Script> read_script_file(const std::string& path, const Model& runtime);

}  // namespace outcrop::emulator
