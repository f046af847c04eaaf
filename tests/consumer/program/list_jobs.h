#pragma once

#include <string>

/// Lists evaluation jobs at an address where nothing listens. Throws std::runtime_error with the failure's text.
std::string list_jobs();
