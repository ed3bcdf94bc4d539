"""Files that are broken or made to do harm, and good ones to mix them with, all made by code from a seed."""
