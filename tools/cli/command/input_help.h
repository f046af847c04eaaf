// Help on the input of an operation: an example, and the shape of structured options to any depth.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "command/operation.h"
#include "options/command.h"

namespace outcrop::cli {

/// A command line with what is required: "outcrop bedrock get-evaluation-job --job-identifier TEXT".
std::string example_of(const Operation& operation, std::string_view service);

/// What `--help --messages.content` prints: the members there, what they take, and the same as JSON; of an option that
/// is no member of the request, its help. `path` is that of the command. Throws InputError where the topic leads
/// nowhere, naming what there is.
std::string topic_help(const Operation& operation, std::span<Command* const> path, std::string_view topic, int width);

}  // namespace outcrop::cli
