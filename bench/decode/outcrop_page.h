// The decode table of ListEvaluationJobs' answer; the operation's own one is private to its source.
#pragma once

#include "outcrop/internal/schema.h"

namespace outcrop::bench {

const internal::Schema& page_schema();

}  // namespace outcrop::bench
