// Answers whose body is bytes of someone else's format, such as a model's.
#pragma once

#include <string>

#include "command/console.h"
#include "command/operation.h"
#include "output/outfile.h"
#include "output/writers.h"

namespace outcrop::cli {

/// The body, byte for byte; only where it is one JSON value and goes to a terminal, or --output asks for another
/// format, it is laid out. What a terminal can't show is told about. The members beside it go to standard error or,
/// where a file takes the body, to standard output as the AWS CLI has it. --query is applied to a body of JSON. Returns
/// the exit code. Throws OutputError, QueryError.
int write_blob(const Operation& operation, const Answer& answer, const Layout& layout, Outfile* file, Console& console);

/// The members beside a body: "contentType: application/json, serviceTier: default"; empty where there are none.
std::string header_text(const Operation& operation, const Answer& answer);

}  // namespace outcrop::cli
